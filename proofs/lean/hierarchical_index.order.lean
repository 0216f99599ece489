import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.order
/-- The relation `hierarchical_index`. -/
def hierarchical_index.body (hierarchical_index : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b)))
def hierarchical_index.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index.size (n b : Int) : Nat := magnitude n
def hierarchical_index.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index.size x.1 x.2) hierarchical_index.step (n, b)
/-- The recursion of `hierarchical_index` ends. -/
def hierarchical_index.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index.Domain x.1 x.2) (fun x => hierarchical_index.size x.1 x.2) hierarchical_index.step

/-- The relation `hierarchical_index_build`. -/
def hierarchical_index_build.body (hierarchical_index_build : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b)))
def hierarchical_index_build.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_build.size (n b : Int) : Nat := magnitude n
def hierarchical_index_build.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_build.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_build (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step (n, b)
/-- The recursion of `hierarchical_index_build` ends. -/
def hierarchical_index_build.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_build.Domain x.1 x.2) (fun x => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step

/-- The claim `hierarchical_index.order`. -/
def Statement : Prop :=
  (hierarchical_index.Ends) ∧ (hierarchical_index_build.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4))))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))))
end hierarchical_index.order

namespace hierarchical_index.order
theorem hierarchical_index.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index.size n' b' < hierarchical_index.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index.body f₁ n b = hierarchical_index.body f₂ n b := by
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
theorem hierarchical_index.ends : hierarchical_index.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index n b = (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index.ends (n, b) ⟨k0', k1', k2'⟩

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

def hierarchical_index__b_4 (n : Int) : Int := hierarchical_index n 4
def hierarchical_index__b_4.size (n : Int) : Nat := hierarchical_index.size n 4
def hierarchical_index_build__b_4 (n : Int) : Int := hierarchical_index_build n 4
def hierarchical_index_build__b_4.size (n : Int) : Nat := hierarchical_index_build.size n 4
theorem hierarchical_index__b_4.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 4) → hierarchical_index__b_4 n = (if (n ≤ 1) then 0 else (1 + (hierarchical_index__b_4 (cdiv n 4)))) :=
  fun n k0' k1' => (hierarchical_index.eq n 4 k0' (by decide) k1')
theorem hierarchical_index_build__b_4.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 4) → hierarchical_index_build__b_4 n = (if (n ≤ 1) then 0 else ((cdiv n 4) + (hierarchical_index_build__b_4 (cdiv n 4)))) :=
  fun n k0' k1' => (hierarchical_index_build.eq n 4 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => hierarchical_index a b, fun a b _ _ => hierarchical_index_build a b, fun a _ _ _ => hierarchical_index__b_4 a, fun a _ _ _ => hierarchical_index_build__b_4 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 2) (.num 4)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.num 1) (.call1 10 (.call2 2 (.par 0) (.num 4)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchical_index__b_4.run (atom x 0) h.1 h.2.1
def Steps.rule_2 : Rule := ⟨0, [], .same 10 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 2) (.num 4), .le (.num 1) (.par 0)], (.par 0), .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.call2 4 (.par 0) (.num 4))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 4)) .done)) (.mod 4 0 (.cons (.zero 0 (.step (.cdv (.num 2) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 4)) (.step (.clg (.num 2) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 6)) (.num 4) (.add (.pos 0) (.num 2))) (.least 0 (.add (.pos 0) (.num 1)) (.num 4) (.step (.clg (.add (.pos 1) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 6))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 4) (.pos 1)) (.num 5)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 1)) (.num 6)) (.num 4)) .done)))))))) (.cons (.zero 0 (.step (.cdv (.num 3) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 3)]) (.step (.lgn 0 (.num 2) (.num 4)) (.step (.clg (.num 3) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 7)) (.num 4) (.add (.pos 0) (.num 2))) (.least 0 (.add (.pos 0) (.num 1)) (.num 4) (.step (.clg (.add (.pos 1) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 7))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 4) (.pos 1)) (.num 6)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 1)) (.num 7)) (.num 4)) .done)))))))) (.cons (.zero 0 (.step (.cdv (.num 4) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 4)]) (.step (.lgn 0 (.num 3) (.num 4)) (.step (.clg (.num 4) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 8)) (.num 4) (.add (.pos 0) (.num 2))) (.least 0 (.add (.pos 0) (.num 1)) (.num 4) (.step (.clg (.add (.pos 1) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 8))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 4) (.pos 1)) (.num 7)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 1)) (.num 8)) (.num 4)) .done)))))))) (.cons (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 5)) (.num 4) (.add (.pos 0) (.num 2))) (.least 0 (.add (.pos 0) (.num 1)) (.num 4) (.step (.clg (.add (.pos 1) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 5))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 4) (.pos 1)) (.num 4)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 1)) (.num 5)) (.num 4)) .done))))))) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 4) → ((1 : Int) ≤ n) → (hierarchical_index__b_4 n) = (clog n 4) := by
  intro n h0' k0' k1'
  have g' := Steps.lemma_1_data.1 [n] rfl ⟨h0', k0', k1', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_4 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 2) (.num 4)], .same 11 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 2 (.par 0) (.num 4)) (.call1 11 (.call2 2 (.par 0) (.num 4)))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact hierarchical_index_build__b_4.run (atom x 0) h.1 h.2.1
def Steps.rule_5 : Rule := ⟨0, [], .same 11 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 2) (.num 4), .le (.num 1) (.par 0)], (.par 0), .le (.mul (.mul (.num 3) (.num 1)) (.call1 11 (.par 0))) (.sub (.add (.par 0) (.mul (.num 3) (.call2 4 (.par 0) (.num 4)))) (.num 1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, Steps.rule_5] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 4)) .done)) (.mod 4 0 (.cons (.zero 0 (.step (.cdv (.num 2) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 4)) (.step (.clg (.num 2) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 6)) (.num 4) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 6))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 4) (.pos 2)) (.num 5)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 2)) (.num 6)) (.num 4)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.mul (.num 3) (.pos 0)) (.pos 2)) (.num 5)) (.mul (.num 3) (.pos 1)))) .done)))))))))) (.cons (.zero 0 (.step (.cdv (.num 3) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 3)]) (.step (.lgn 0 (.num 2) (.num 4)) (.step (.clg (.num 3) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 7)) (.num 4) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 7))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 4) (.pos 2)) (.num 6)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 2)) (.num 7)) (.num 4)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.mul (.num 3) (.pos 0)) (.pos 2)) (.num 6)) (.mul (.num 3) (.pos 1)))) .done)))))))))) (.cons (.zero 0 (.step (.cdv (.num 4) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 4)]) (.step (.lgn 0 (.num 3) (.num 4)) (.step (.clg (.num 4) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 8)) (.num 4) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 8))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 4) (.pos 2)) (.num 7)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 2)) (.num 8)) (.num 4)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.mul (.num 3) (.pos 0)) (.pos 2)) (.num 7)) (.mul (.num 3) (.pos 1)))) .done)))))))))) (.cons (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 5)) (.num 4) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 5))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 4) (.pos 2)) (.num 4)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 2)) (.num 5)) (.num 4)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.mul (.num 3) (.pos 0)) (.pos 2)) (.num 4)) (.mul (.num 3) (.pos 1)))) .done))))))))) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_5_holds, trivial⟩
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le (.num 2) (.num 4), .le (.num 1) (.par 0)], (.par 0), .le (.sub (.add (.par 0) (.call2 4 (.par 0) (.num 4))) (.num 1)) (.mul (.mul (.num 4) (.num 1)) (.call1 11 (.par 0)))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_4, Steps.rule_5] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 4)) .done)) (.mod 4 0 (.cons (.zero 0 (.step (.cdv (.num 2) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 4)) (.step (.clg (.num 2) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 6)) (.num 4) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 6))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 4) (.pos 2)) (.num 5)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 2)) (.num 6)) (.num 4)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 4) (.pos 1)) (.num 1)) (.pos 0))) .done)))))))))) (.cons (.zero 0 (.step (.cdv (.num 3) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 3)]) (.step (.lgn 0 (.num 2) (.num 4)) (.step (.clg (.num 3) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 7)) (.num 4) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 7))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 4) (.pos 2)) (.num 6)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 2)) (.num 7)) (.num 4)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.mul (.num 4) (.pos 1)) (.pos 0))) .done)))))))))) (.cons (.zero 0 (.step (.cdv (.num 4) (.num 4) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 4)]) (.step (.lgn 0 (.num 3) (.num 4)) (.step (.clg (.num 4) (.num 4)) .done))))) (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 8)) (.num 4) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 8))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 4) (.pos 2)) (.num 7)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 2)) (.num 8)) (.num 4)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.mul (.num 4) (.pos 1)) (.pos 0)) (.num 1))) .done)))))))))) (.cons (.step (.cdv (.add (.mul (.num 4) (.pos 0)) (.num 5)) (.num 4) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 4) (.pos 1)) (.num 5))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 4) (.pos 2)) (.num 4)) (.num 4)) (.step (.clg (.add (.mul (.num 4) (.pos 2)) (.num 5)) (.num 4)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 4) (.pos 1)) (.num 2)) (.pos 0))) .done))))))))) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_5_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.mul (.num 1) (.call2 3 (.own 0) (.num 2)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add (.pos 0) (.num 2)) (.num 2) .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (2 * (hierarchical_index n 4)) ≤ (3 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 4 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_l2_ : flog (n_1 + 2) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_1, l1_, l2_])
    refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (mul_from rfl ((call1 hierarchical_index__b_4 (x := (n_1 + 2)) o1).trans ((Steps.lemma_1_1 (n_1 + 2) o2 (le_from rfl rfl o3) (le_from rfl rfl o4)).trans (clog_from (m := (n_1 + 2)) (c := 4) o5 rfl o6 (flog_from (m := (n_1 + 1)) (c := 4) o7 rfl e_l1_))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl e_l2_))) (of_rest (show (0 : Int) ≤ 1 * ((l2_ + 1) + 1 + 0) - 2 * l1_ - 1 from (show (0 : Int) ≤ Int.ofNat (0 + 1) * ((l2_ + 1) + 1 + Int.ofNat 0) - Int.ofNat 2 * l1_ - 1 from by have h := flog_ratio 2 0 0 (b := 4) (c := 2) (m := (n_1 + 1)) (n := (n_1 + 2)) (by decide) (by decide) o9 o10 (by decide +kernel : (0 : Int) ≤ 4 ^ (0 + 1) - 2 ^ 2) (show (0 : Int) ≤ 2 ^ 0 * (n_1 + 2) - (n_1 + 1) from o11); rw [e_l2_, e_l1_] at h; exact h)) o12)) ?_
    exact shown [n_1, l1_, l2_] [] ⟨h_n_1, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (2 * (hierarchical_index n 4)) ≤ (3 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (hierarchical_index n 4) ≤ p₀ * (1 * (flog n 2)))) := ⟨3, 2, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.num 1) (.num 1)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.mul (.num 1) (.add (.call2 3 (.own 0) (.num 2)) (.num 1)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add (.pos 0) (.num 2)) (.num 2) .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (4 * (hierarchical_index n 4)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_l2_ : flog (n_1 + 1) 4 = l2_ := e_l2_.trans (by ring [n_1, l1_, l2_])
    refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_) rfl))) (mul_from rfl ((call1 hierarchical_index__b_4 (x := (n_1 + 2)) o2).trans ((Steps.lemma_1_1 (n_1 + 2) o3 (le_from rfl rfl o4) (le_from rfl rfl o5)).trans (clog_from (m := (n_1 + 2)) (c := 4) o6 rfl o7 (flog_from (m := (n_1 + 1)) (c := 4) o8 rfl e_l2_))))) (of_rest (show (0 : Int) ≤ 2 * (l2_ + 1 + 1) - 1 * (l1_ + 1) - 1 from (show (0 : Int) ≤ Int.ofNat (1 + 1) * (l2_ + 1 + Int.ofNat 1) - Int.ofNat 1 * (l1_ + 1) - 1 from by have h := flog_ratio 1 1 1 (b := 2) (c := 4) (m := (n_1 + 2)) (n := (n_1 + 1)) (by decide) (by decide) o9 o10 (by decide +kernel : (0 : Int) ≤ 2 ^ (1 + 1) - 4 ^ 1) (show (0 : Int) ≤ 4 ^ 1 * (n_1 + 1) - (n_1 + 2) from o11); rw [e_l2_, e_l1_] at h; exact h)) o12)) ?_
    exact shown [n_1, l1_, l2_] [] ⟨h_n_1, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (4 * (hierarchical_index n 4))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (hierarchical_index n 4))) := ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.num 1) (.num 1)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_5_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_5_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * (hierarchical_index_build n 4)) ≤ (2 * n) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.le (.mul (.num 3) (.call1 11 (.own 0))) (.mul (.num 2) (.own 0))) [Steps.lemma_2_1_said.rule, logLine]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add (.pos 0) (.num 2)) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.use 0 [(.add (.pos 2) (.num 2))]) (.step (.use 1 [(.add (.pos 2) (.num 1)), (.num 4)]) (.step (.sum [.of (.num 1) [1], .of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 2)) (.num 4)) (.mul (.num 3) (.pos 1)))) .done))))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, (logLine_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_5_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (3 * (hierarchical_index_build n 4)) ≤ (2 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_5_O_positive n k0' k1' h_start, Steps.part_5_O_bound n k0' k1' h_start⟩
theorem Steps.part_5_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_5_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * n) ≤ (4 * (hierarchical_index_build n 4)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.le (.mul (.num 1) (.own 0)) (.mul (.num 4) (.call1 11 (.own 0)))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add (.pos 0) (.num 2)) (.least 0 (.add (.pos 1) (.num 1)) (.num 4) (.step (.clg (.add (.pos 2) (.num 2)) (.num 4)) (.step (.use 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.mul (.num 4) (.pos 1)) (.pos 2)) (.num 2))) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_5_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * n) ≤ (4 * (hierarchical_index_build n 4))) :=
  fun n h_start k0' k1' => ⟨Steps.part_5_Omega_positive n k0' k1' h_start, Steps.part_5_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_5 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))) := ⟨⟨2, 3, 0, by decide, by decide, by decide, Steps.part_5_O⟩, ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_5_Omega⟩⟩

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_5.1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_5.2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem proof : Statement := ⟨hierarchical_index.ends, hierarchical_index_build.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end hierarchical_index.order
