import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace map_reduce.order
/-- The relation `map_reduce_merges`. -/
def map_reduce_merges.body (map_reduce_merges : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k)))
def map_reduce_merges.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_merges.size (n k : Int) : Nat := magnitude n
def map_reduce_merges.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_merges.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_merges (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_merges.size x.1 x.2) map_reduce_merges.step (n, k)
/-- The recursion of `map_reduce_merges` ends. -/
def map_reduce_merges.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_merges.Domain x.1 x.2) (fun x => map_reduce_merges.size x.1 x.2) map_reduce_merges.step

/-- The relation `map_reduce`. -/
def map_reduce (n k : Int) : Int := (n + (map_reduce_merges n k))

/-- The relation `map_reduce_rounds`. -/
def map_reduce_rounds.body (map_reduce_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k)))
def map_reduce_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_rounds.size (n k : Int) : Nat := magnitude n
def map_reduce_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_rounds.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step (n, k)
/-- The recursion of `map_reduce_rounds` ends. -/
def map_reduce_rounds.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_rounds.Domain x.1 x.2) (fun x => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step

/-- The claim `map_reduce.order`. -/
def Statement : Prop :=
  (map_reduce_merges.Ends) ∧ (map_reduce_rounds.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))))
end map_reduce.order

namespace map_reduce.order
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

theorem map_reduce.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce n k = (n + (map_reduce_merges n k)) := fun _ _ _ _ _ => rfl

theorem map_reduce_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_rounds.size n' k' < map_reduce_rounds.size n k → f₁ n' k' = f₂ n' k') → map_reduce_rounds.body f₁ n k = map_reduce_rounds.body f₂ n k := by
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
theorem map_reduce_rounds.ends : map_reduce_rounds.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq map_reduce_rounds.ends (n, k) ⟨k0', k1', k2'⟩

def map_reduce_merges__k_2 (n : Int) : Int := map_reduce_merges n 2
def map_reduce_merges__k_2.size (n : Int) : Nat := map_reduce_merges.size n 2
def map_reduce__k_2 (n : Int) : Int := map_reduce n 2
def map_reduce_rounds__k_2 (n : Int) : Int := map_reduce_rounds n 2
def map_reduce_rounds__k_2.size (n : Int) : Nat := map_reduce_rounds.size n 2
theorem map_reduce_merges__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_merges__k_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (map_reduce_merges__k_2 (cdiv n 2)))) :=
  fun n k0' k1' => (map_reduce_merges.eq n 2 k0' (by decide) k1')
theorem map_reduce__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce__k_2 n = (n + (map_reduce_merges__k_2 n)) :=
  fun n k0' k1' => (map_reduce.eq n 2 k0' (by decide) k1')
theorem map_reduce_rounds__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_rounds__k_2 n = (if (n ≤ 1) then n else (1 + (map_reduce_rounds__k_2 (cdiv n 2)))) :=
  fun n k0' k1' => (map_reduce_rounds.eq n 2 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => map_reduce_merges a b, fun a b _ _ => map_reduce a b, fun a b _ _ => map_reduce_rounds a b, fun a _ _ _ => map_reduce_merges__k_2 a, fun a _ _ _ => map_reduce__k_2 a, fun a _ _ _ => map_reduce_rounds__k_2 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 2) (.num 2)], .same 11 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 2 (.par 0) (.num 2)) (.call1 11 (.call2 2 (.par 0) (.num 2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact map_reduce_merges__k_2.run (atom x 0) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 2) (.num 2), .le (.num 1) (.par 0)], (.par 0), .le (.call1 11 (.par 0)) (.sub (.mul (.num 2) (.par 0)) (.num 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.mod 2 0 (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 11 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 3) (.pos 1)) (.num 1)) (.pos 0))) .done))))) (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 3) (.pos 1)) (.num 2)) (.pos 0))) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨0, [], .same 11 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 2) (.num 2), .le (.num 1) (.par 0)], (.par 0), .le (.sub (.add (.par 0) (.call2 4 (.par 0) (.num 2))) (.num 1)) (.mul (.mul (.num 2) (.num 1)) (.call1 11 (.par 0)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1, Steps.rule_3] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 2)) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv (.num 2) (.num 2) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.clg (.num 2) (.num 2)) .done))))) (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 4)) (.num 2) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 4))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 2) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 2) (.pos 2)) (.num 3)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 2)) (.num 4)) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.mul (.num 2) (.pos 1)) (.pos 0)) (.num 1))) .done)))))))))) (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 2))) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 2) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 2) (.pos 2)) (.num 2)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 2)) (.num 3)) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.mul (.num 2) (.pos 1)) (.pos 0))) .done))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 2) (.num 2)], .same 13 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.par 0) (.add (.num 1) (.call1 13 (.call2 2 (.par 0) (.num 2)))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact map_reduce_rounds__k_2.run (atom x 0) h.1 h.2.1
def Steps.rule_6 : Rule := ⟨0, [], .same 13 (.num 1) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le (.num 2) (.num 2), .le (.num 1) (.par 0)], (.par 0), .same 13 (.par 0) (.num 0) (.num 0) (.num 0) (.add (.num 1) (.call2 4 (.par 0) (.num 2)))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5, Steps.rule_6] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 2)) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv (.num 2) (.num 2) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.clg (.num 2) (.num 2)) .done))))) (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 4)) (.num 2) (.add (.pos 0) (.num 2))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 4))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 1)) (.num 4)) (.num 2)) .done)))))))) (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 2))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 2) (.pos 1)) (.num 2)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2)) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, trivial⟩
def Steps.rule_8 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 2) (.num 2)], .same 12 (.par 0) (.num 0) (.num 0) (.num 0) (.add (.par 0) (.call1 11 (.par 0)))⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_8] at *
  exact map_reduce__k_2.run (atom x 0) h.1 h.2.1
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (map_reduce n 2)) ≤ (3 * n) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.le (.mul (.num 1) (.call1 12 (.own 0))) (.mul (.num 3) (.own 0))) [Steps.rule_8, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.use 1 [(.add (.pos 1) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 1)) (.num 4)) (.pos 0))) .done))))))
    1 (by decide +kernel) ⟨Steps.rule_8_holds, Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (map_reduce n 2)) ≤ (3 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * n) ≤ (2 * (map_reduce n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.le (.mul (.num 3) (.own 0)) (.mul (.num 2) (.call1 12 (.own 0)))) [Steps.rule_8, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 2) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.use 1 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.mul (.num 2) (.pos 1)) (.pos 2)) (.num 2))) .done))))))))
    1 (by decide +kernel) ⟨Steps.rule_8_holds, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (3 * n) ≤ (2 * (map_reduce n 2))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2))) := ⟨⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨3, 2, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 3) (.own 0)] (.lt (.num 0) (.mul (.num 1) (.call2 3 (.own 0) (.num 2)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add (.pos 0) (.num 3)) (.num 2) .done))))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (1 * (map_reduce_rounds n 2)) ≤ (3 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 3) (.own 0)] (.le (.mul (.num 1) (.call1 13 (.own 0))) (.mul (.num 3) (.mul (.num 1) (.call2 3 (.own 0) (.num 2))))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add (.pos 0) (.num 2)) (.num 2) (.jump (.add (.pos 1) (.num 2)) (.add (.pos 1) (.num 3)) (.num 2) (.step (.clg (.add (.pos 1) (.num 3)) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 3))]) .done)) (.step (.clg (.add (.pos 1) (.num 3)) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 3))]) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O : ∀ n : Int, 3 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (map_reduce_rounds n 2)) ≤ (3 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (map_reduce_rounds n 2) ≤ p₀ * (1 * (flog n 2)))) := ⟨3, 1, 3, by decide, by decide, by decide, Steps.part_2_O⟩

theorem Steps.part_3 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.num 1) (.num 1)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_4_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.mul (.num 1) (.add (.call2 3 (.own 0) (.num 2)) (.num 1)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add (.pos 0) (.num 2)) (.num 2) .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (1 * (map_reduce_rounds n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.le (.mul (.num 1) (.mul (.num 1) (.add (.call2 3 (.own 0) (.num 2)) (.num 1)))) (.mul (.num 1) (.call1 13 (.own 0)))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) .done)) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (1 * (map_reduce_rounds n 2))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (map_reduce_rounds n 2))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.num 1) (.num 1)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨map_reduce_merges.ends, map_reduce_rounds.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end map_reduce.order
