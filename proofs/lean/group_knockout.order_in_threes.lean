import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.order_in_threes
/-- The relation `group_knockout`. -/
def group_knockout.body (group_knockout : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k)))
def group_knockout.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def group_knockout.size (n k : Int) : Nat := magnitude n
def group_knockout.step (f : Int × Int → Int) (x : Int × Int) : Int := group_knockout.body (fun n k => f (n, k)) x.1 x.2
def group_knockout (n k : Int) : Int := fix (fun (x : Int × Int) => group_knockout.size x.1 x.2) group_knockout.step (n, k)
/-- The recursion of `group_knockout` ends. -/
def group_knockout.Ends : Prop := Falls (fun (x : Int × Int) => group_knockout.Domain x.1 x.2) (fun x => group_knockout.size x.1 x.2) group_knockout.step

/-- The claim `group_knockout.order_in_threes`. -/
def Statement : Prop :=
  (group_knockout.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (group_knockout n 3) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (group_knockout n 3))))
end group_knockout.order_in_threes

namespace group_knockout.order_in_threes
theorem group_knockout.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → group_knockout.size n' k' < group_knockout.size n k → f₁ n' k' = f₂ n' k') → group_knockout.body f₁ n k = group_knockout.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (k_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10)))))) ?_
          exact shown [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (k_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10)))))) ?_
        exact shown [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩ (by decide +kernel)
theorem group_knockout.ends : group_knockout.Ends := fun f g (x : Int × Int) d ih =>
  group_knockout.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem group_knockout.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq group_knockout.ends (n, k) ⟨k0', k1', k2'⟩

def group_knockout__k_3 (n : Int) : Int := group_knockout n 3
def group_knockout__k_3.size (n : Int) : Nat := group_knockout.size n 3
theorem group_knockout__k_3.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 3) → group_knockout__k_3 n = (if (n ≤ 1) then 0 else ((cdiv n 3) + (group_knockout__k_3 (cdiv n 3)))) :=
  fun n k0' k1' => (group_knockout.eq n 3 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => group_knockout a b, fun a _ _ _ => group_knockout__k_3 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 2) (.num 3)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 2 (.par 0) (.num 3)) (.call1 9 (.call2 2 (.par 0) (.num 3)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact group_knockout__k_3.run (atom x 0) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 2) (.num 3), .le (.num 1) (.par 0)], (.par 0), .le (.call1 9 (.par 0)) (.sub (.par 0) (.num 1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.mod 3 0 (.cons (.step (.cdv (.add (.mul (.num 3) (.pos 0)) (.num 2)) (.num 3) (.add (.pos 0) (.num 1))) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 3) (.pos 1)) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.mul (.num 2) (.pos 1)) (.pos 0))) .done))))) (.cons (.step (.cdv (.add (.mul (.num 3) (.pos 0)) (.num 3)) (.num 3) (.add (.pos 0) (.num 1))) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 3) (.pos 1)) (.num 3))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 1)) (.num 1)) (.pos 0))) .done))))) (.cons (.step (.cdv (.add (.mul (.num 3) (.pos 0)) (.num 4)) (.num 3) (.add (.pos 0) (.num 2))) (.name1 9 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 3) (.pos 1)) (.num 4))]) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 1)) (.num 1)) (.pos 0))) .done))))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨0, [], .same 9 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 2) (.num 3), .le (.num 1) (.par 0)], (.par 0), .le (.sub (.add (.par 0) (.call2 4 (.par 0) (.num 3))) (.num 1)) (.mul (.mul (.num 3) (.num 1)) (.call1 9 (.par 0)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1, Steps.rule_3] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 3)) .done)) (.mod 3 0 (.cons (.zero 0 (.step (.cdv (.num 2) (.num 3) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 3)) (.step (.clg (.num 2) (.num 3)) .done))))) (.step (.cdv (.add (.mul (.num 3) (.pos 0)) (.num 5)) (.num 3) (.add (.pos 0) (.num 2))) (.name1 9 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 3) (.pos 1)) (.num 5))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 3) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 3) (.pos 2)) (.num 4)) (.num 3)) (.step (.clg (.add (.mul (.num 3) (.pos 2)) (.num 5)) (.num 3)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 3)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.mul (.num 3) (.pos 1)) (.pos 0))) .done)))))))))) (.cons (.zero 0 (.step (.cdv (.num 3) (.num 3) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 3)]) (.step (.lgn 0 (.num 2) (.num 3)) (.step (.clg (.num 3) (.num 3)) .done))))) (.step (.cdv (.add (.mul (.num 3) (.pos 0)) (.num 6)) (.num 3) (.add (.pos 0) (.num 2))) (.name1 9 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 3) (.pos 1)) (.num 6))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 3) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 3) (.pos 2)) (.num 5)) (.num 3)) (.step (.clg (.add (.mul (.num 3) (.pos 2)) (.num 6)) (.num 3)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 3)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.mul (.num 3) (.pos 1)) (.pos 0)) (.num 1))) .done)))))))))) (.cons (.step (.cdv (.add (.mul (.num 3) (.pos 0)) (.num 4)) (.num 3) (.add (.pos 0) (.num 2))) (.name1 9 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 3) (.pos 1)) (.num 4))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 3) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 3) (.pos 2)) (.num 3)) (.num 3)) (.step (.clg (.add (.mul (.num 3) (.pos 2)) (.num 4)) (.num 3)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 3)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 3) (.pos 1)) (.num 1)) (.pos 0))) .done))))))))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_3_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (group_knockout n 3)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 1) (.call1 9 (.own 0))) (.mul (.num 1) (.own 0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pos 1) (.num 1)) (.pos 0))) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (group_knockout n 3)) ≤ (1 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.lt (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 * n) ≤ (3 * (group_knockout n 3)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.mul (.num 1) (.own 0)) (.mul (.num 3) (.call1 9 (.own 0)))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 9 (.add (.pos 0) (.num 2)) (.least 0 (.add (.pos 1) (.num 1)) (.num 3) (.step (.clg (.add (.pos 2) (.num 2)) (.num 3)) (.step (.use 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.mul (.num 3) (.pos 1)) (.pos 2)) (.num 2))) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (3 * (group_knockout n 3))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (group_knockout n 3) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (group_knockout n 3))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 3, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨group_knockout.ends, Steps.part_1⟩
end group_knockout.order_in_threes
