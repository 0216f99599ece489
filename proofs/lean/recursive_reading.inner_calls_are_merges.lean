import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.inner_calls_are_merges
/-- The relation `map_reduce_merges`. -/
def map_reduce_merges.body (map_reduce_merges : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k)))
def map_reduce_merges.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_merges.size (n k : Int) : Nat := magnitude n
def map_reduce_merges.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_merges.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_merges (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_merges.size x.1 x.2) map_reduce_merges.step (n, k)
/-- The recursion of `map_reduce_merges` ends. -/
def map_reduce_merges.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_merges.Domain x.1 x.2) (fun x => map_reduce_merges.size x.1 x.2) map_reduce_merges.step

/-- The relation `recursive_reading`. -/
def recursive_reading.body (recursive_reading : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2)))))
def recursive_reading.Domain (n : Int) : Prop := (0 ≤ n)
def recursive_reading.size (n : Int) : Nat := magnitude n
def recursive_reading.step (f : Int → Int) (x : Int) : Int := recursive_reading.body (fun n => f n) x
def recursive_reading (n : Int) : Int := fix (fun (x : Int) => recursive_reading.size x) recursive_reading.step n
/-- The recursion of `recursive_reading` ends. -/
def recursive_reading.Ends : Prop := Falls (fun (x : Int) => recursive_reading.Domain x) (fun x => recursive_reading.size x) recursive_reading.step

/-- The claim `recursive_reading.inner_calls_are_merges`. -/
def Statement : Prop :=
  (map_reduce_merges.Ends) ∧ (recursive_reading.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → ((recursive_reading n) - n) ≤ (map_reduce_merges n 2))
end recursive_reading.inner_calls_are_merges

namespace recursive_reading.inner_calls_are_merges
theorem map_reduce_merges.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_merges.size n' k' < map_reduce_merges.size n k → f₁ n' k' = f₂ n' k') → map_reduce_merges.body f₁ n k = map_reduce_merges.body f₂ n k := by
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
theorem map_reduce_merges.ends : map_reduce_merges.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_merges.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_merges.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_merges n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq map_reduce_merges.ends (n, k) ⟨k0', k1', k2'⟩

theorem recursive_reading.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → recursive_reading.size n' < recursive_reading.size n → f₁ n' = f₂ n') → recursive_reading.body f₁ n = recursive_reading.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 1) (.add (.add (.num 1) (.call1 8 (.call2 0 (.own 0) (.num 2)))) (.call1 8 (.sub (.own 0) (.call2 0 (.own 0) (.num 2))))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem recursive_reading.ends : recursive_reading.Ends := fun f g (x : Int) d ih =>
  recursive_reading.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem recursive_reading.eq : ∀ (n : Int), (0 ≤ n) → recursive_reading n = (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq recursive_reading.ends n k0'

def map_reduce_merges__k_2 (n : Int) : Int := map_reduce_merges n 2
def map_reduce_merges__k_2.size (n : Int) : Nat := map_reduce_merges.size n 2
theorem map_reduce_merges__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_merges__k_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (map_reduce_merges__k_2 (cdiv n 2)))) :=
  fun n k0' k1' => (map_reduce_merges.eq n 2 k0' (by decide) k1')
def recursive_reading.run := recursive_reading.eq
def Steps.table : Functions := [fun a b _ _ => map_reduce_merges a b, fun a _ _ _ => recursive_reading a, fun a _ _ _ => map_reduce_merges__k_2 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 1) (.add (.add (.num 1) (.call1 9 (.call2 0 (.par 0) (.num 2)))) (.call1 9 (.sub (.par 0) (.call2 0 (.par 0) (.num 2))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact recursive_reading.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.sub (.mul (.num 2) (.par 0)) (.num 1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.step (.ih 0 [(.add (.pos 0) (.num 1))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 0)) (.num 2))]) .done))) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) (.step (.ih 0 [(.add (.pos 0) (.num 1))]) (.step (.ih 0 [(.add (.pos 0) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 0)) (.num 3))]) .done)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 2) (.num 2)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 2 (.par 0) (.num 2)) (.call1 10 (.call2 2 (.par 0) (.num 2)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact map_reduce_merges__k_2.run (atom x 0) h.1 h.2.1
def Steps.rule_4 : Rule := ⟨0, [], .same 9 (.num 1) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 2) (.num 2), .le (.num 1) (.par 0)], (.par 0), .le (.sub (.call1 9 (.par 0)) (.par 0)) (.call1 10 (.par 0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.use 1 []) .done)) (.mod 2 0 (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 10 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.step (.use 2 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.step (.use 2 [(.add (.pos 1) (.num 1))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done))))))) (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 2))) (.name1 10 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.use 2 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.use 2 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → ((recursive_reading n) - n) ≤ (map_reduce_merges n 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.sub (.call1 9 (.own 0)) (.own 0)) (.call1 10 (.own 0))) [Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add (.pos 0) (.num 1))]) (.name1 10 (.add (.pos 0) (.num 1)) (.step (.use 1 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨map_reduce_merges.ends, recursive_reading.ends, Steps.part_1⟩
end recursive_reading.inner_calls_are_merges
