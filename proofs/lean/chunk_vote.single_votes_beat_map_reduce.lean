import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.single_votes_beat_map_reduce
/-- The relation `chunk_vote`. -/
def chunk_vote.body (chunk_vote : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v))
def chunk_vote.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote.size (n v : Int) : Nat := magnitude n
def chunk_vote.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote.size x.1 x.2) chunk_vote.step (n, v)
/-- The recursion of `chunk_vote` ends. -/
def chunk_vote.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote.Domain x.1 x.2) (fun x => chunk_vote.size x.1 x.2) chunk_vote.step

/-- The relation `chunk_vote_rounds`. -/
def chunk_vote_rounds.body (chunk_vote_rounds : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1)))
def chunk_vote_rounds.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote_rounds.size (n v : Int) : Nat := magnitude n
def chunk_vote_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote_rounds.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote_rounds (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step (n, v)
/-- The recursion of `chunk_vote_rounds` ends. -/
def chunk_vote_rounds.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote_rounds.Domain x.1 x.2) (fun x => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step

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

/-- The claim `chunk_vote.single_votes_beat_map_reduce`. -/
def Statement : Prop :=
  (chunk_vote.Ends) ∧ (chunk_vote_rounds.Ends) ∧ (map_reduce_merges.Ends) ∧ (map_reduce_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote n 1) ≤ (map_reduce n k)) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote_rounds n 1) ≤ (map_reduce_rounds n k))
end chunk_vote.single_votes_beat_map_reduce

namespace chunk_vote.single_votes_beat_map_reduce
theorem chunk_vote.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote.size n' v' < chunk_vote.size n v → f₁ n' v' = f₂ n' v') → chunk_vote.body f₁ n v = chunk_vote.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.call2 8 (.sub (.own 0) (.num 1)) (.own 1)) (.own 1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chunk_vote.ends : chunk_vote.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote n v = (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v)) :=
  fun n v k0' k1' => fix_eq chunk_vote.ends (n, v) ⟨k0', k1'⟩

theorem chunk_vote_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote_rounds.size n' v' < chunk_vote_rounds.size n v → f₁ n' v' = f₂ n' v') → chunk_vote_rounds.body f₁ n v = chunk_vote_rounds.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.call2 5 (.call2 8 (.sub (.own 0) (.num 1)) (.own 1)) (.call2 6 (.own 1) (.num 1))))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chunk_vote_rounds.ends : chunk_vote_rounds.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote_rounds.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote_rounds.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote_rounds n v = (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1))) :=
  fun n v k0' k1' => fix_eq chunk_vote_rounds.ends (n, v) ⟨k0', k1'⟩

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

def chunk_vote__v_1 (n : Int) : Int := chunk_vote n 1
def chunk_vote__v_1.size (n : Int) : Nat := chunk_vote.size n 1
def chunk_vote_rounds__v_1 (n : Int) : Int := chunk_vote_rounds n 1
def chunk_vote_rounds__v_1.size (n : Int) : Nat := chunk_vote_rounds.size n 1
theorem chunk_vote__v_1.run : ∀ (n : Int), (0 ≤ n) → chunk_vote__v_1 n = (if (n = 0) then 0 else ((chunk_vote__v_1 (n - 1)) + 1)) :=
  fun n k0' => (chunk_vote.eq n 1 k0' (by decide))
theorem chunk_vote_rounds__v_1.run : ∀ (n : Int), (0 ≤ n) → chunk_vote_rounds__v_1 n = (if (n = 0) then 0 else (larger (chunk_vote_rounds__v_1 (n - 1)) (smaller 1 1))) :=
  fun n k0' => (chunk_vote_rounds.eq n 1 k0' (by decide))
def map_reduce_merges.run := map_reduce_merges.eq
def map_reduce.run := map_reduce.eq
def map_reduce_rounds.run := map_reduce_rounds.eq
def Steps.table : Functions := [fun a b _ _ => chunk_vote a b, fun a b _ _ => chunk_vote_rounds a b, fun a b _ _ => map_reduce_merges a b, fun a b _ _ => map_reduce a b, fun a b _ _ => map_reduce_rounds a b, fun a _ _ _ => chunk_vote__v_1 a, fun a _ _ _ => chunk_vote_rounds__v_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 13 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call1 13 (.sub (.par 0) (.num 1))) (.num 1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact chunk_vote__v_1.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], (.par 0), .same 13 (.par 0) (.num 0) (.num 0) (.num 0) (.par 0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.step (.ih 0 [(.pos 0)]) (.step (.use 0 [(.add (.pos 0) (.num 1))]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (chunk_vote__v_1 n) = n := by
  intro n h0'
  have g' := Steps.lemma_1_data.1 [n] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .same 10 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 2 (.par 0) (.par 1)) (.call2 10 (.call2 2 (.par 0) (.par 1)) (.par 1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact map_reduce_merges.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.rule_4 : Rule := ⟨0, [], .same 13 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.rule_5 : Rule := ⟨0, [], .same 13 (.num 1) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_merges.size n k < bound → ((chunk_vote__v_1 n) - n) ≤ (map_reduce_merges n k)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 lt
      rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => le_from (sub_from ((call1 chunk_vote__v_1 (x := 0) o1).trans (by decide +kernel : (chunk_vote__v_1 0) = 0)) rfl) ((map_reduce_merges.run 0 (2 + k_2) o2 o3 d0).trans (if_true (le_from rfl rfl o4) rfl)) o5) ?_
          exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
        · refine asked5 (fun o1 o2 o3 o4 o5 => le_from (sub_from ((call1 chunk_vote__v_1 (x := 1) o1).trans (by decide +kernel : (chunk_vote__v_1 1) = 1)) rfl) ((map_reduce_merges.run 1 (2 + k_2) o2 o3 d0).trans (if_true (le_from rfl rfl o4) rfl)) o5) ?_
          exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
        · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩ (by decide +kernel))
          subst h_q_4e
          rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
          · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
            · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from ((call1 chunk_vote__v_1 (x := (k_2 * q_6 + k_2 + 2 * q_6 + 3)) o1).trans ((Steps.lemma_1_1 (k_2 * q_6 + k_2 + 2 * q_6 + 3) o2).trans rfl)) rfl) ((map_reduce_merges.run (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1)) (2 + k_2) o3 o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (q_6 + 2)) rfl rfl o6 o7 o8) (call2 map_reduce_merges (x := (q_6 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o9 o10 o11) o12)))) (of_rest (fact_from (sub_from ((call1 chunk_vote__v_1 (x := (q_6 + 2)) o13).trans ((Steps.lemma_1_1 (q_6 + 2) o14).trans rfl)) rfl) rfl (ih (q_6 + 2) (k_2 + 2) o15 o16 (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [k_2, q_6] [(map_reduce_merges (q_6 + 2) (k_2 + 2))] ⟨h_k_2, h_q_6, trivial⟩ (by decide +kernel)
          · obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from ((call1 chunk_vote__v_1 (x := (k_7 * q_4 + q_4 * s_6 + 2 * q_4 + s_6 + 2)) o1).trans ((Steps.lemma_1_1 (k_7 * q_4 + q_4 * s_6 + 2 * q_4 + s_6 + 2) o2).trans rfl)) rfl) ((map_reduce_merges.run (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1)) (2 + (s_6 + k_7)) o3 o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (q_4 + 1)) rfl rfl o6 o7 o8) (call2 map_reduce_merges (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o9 o10 o11) o12)))) (of_rest (fact_from (sub_from ((call1 chunk_vote__v_1 (x := (q_4 + 1)) o13).trans ((Steps.lemma_1_1 (q_4 + 1) o14).trans rfl)) rfl) rfl (ih (q_4 + 1) (k_7 + s_6 + 2) o15 o16 (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
            exact shown [q_4, s_6, k_7] [(map_reduce_merges (q_4 + 1) (k_7 + s_6 + 2))] ⟨h_q_4, h_s_6, h_k_7, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((chunk_vote__v_1 n) - n) ≤ (map_reduce_merges n k) :=
  fun n k k0' k1' k2' =>
    (Steps.lemma_2 (map_reduce_merges.size n k + 1)) n k k0' k1' k2' (Nat.lt_succ_self _)

def Steps.rule_6 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 14 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.call2 5 (.call1 14 (.sub (.par 0) (.num 1))) (.call2 6 (.num 1) (.num 1))))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact chunk_vote_rounds__v_1.run (atom x 0) h.1
def Steps.rule_7 : Rule := ⟨0, [], .same 14 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 14 (.par 0) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_6, Steps.rule_7] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.low (.num 1) (.num 1)) (.step (.big (.num 0) (.num 1)) (.step (.use 0 [(.num 1)]) .done)))) (.step (.ih 0 [(.add (.pos 0) (.num 1))]) (.step (.low (.num 1) (.num 1)) (.step (.big (.num 1) (.num 1)) (.step (.use 0 [(.add (.pos 0) (.num 2))]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_6_holds, Steps.rule_7_holds, trivial⟩
def Steps.rule_9 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .same 12 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.par 0) (.add (.num 1) (.call2 12 (.call2 2 (.par 0) (.par 1)) (.par 1))))⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_9] at *
  exact map_reduce_rounds.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → map_reduce_rounds.size n k < bound → (map_reduce_rounds n k) = (1 + (clog n k))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 lt
      rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩))
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((map_reduce_rounds.run (1 + 0) (2 + k_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl)) (add_from rfl (clog_one o4)) o5) ?_
            exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
          · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
            · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_7 + 1)) (b := (k_2 + 2)) 0 rfl o1 o2) (shown [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_7 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, q_7, l1_])
                have f1_ : flog (k_2 * q_7 + k_2 + 2 * q_7 + 2) (k_2 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_7 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((map_reduce_rounds.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 map_reduce_rounds (x := (q_7 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_7 + 2)) rfl rfl o4 o5 o6) o7).trans ((ih (q_7 + 2) (k_2 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_7 + 2)) (c := (k_2 + 2)) o14 o15 o16 (flog_from (m := (q_7 + 1)) (c := (k_2 + 2)) o17 rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 3)) (c := (k_2 + 2)) o18 o19 o20 (flog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 2)) (c := (k_2 + 2)) o21 rfl f1_))) o22)) ?_
                exact shown [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel)
            · obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
              rcases first1 h_q_5 with rfl | ⟨q_9, h_q_9, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 map_reduce_rounds (x := 1) (y := (k_8 + s_7 + 2)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7).trans ((ih 1 (k_8 + s_7 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_one o14))))))) (add_from rfl (clog_from (m := (s_7 + 2)) (c := (k_8 + s_7 + 2)) o15 o16 o17 (flog_from (m := (s_7 + 1)) (c := (k_8 + s_7 + 2)) o18 rfl (flog_number 0 rfl o19 o20 o21)))) o22)) ?_
                exact shown [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_9 + 1)) (b := (k_8 + s_7 + 2)) 0 rfl o1 o2) (shown [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_9 + 1) (k_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, k_8, q_9, l1_])
                have f1_ : flog (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3) (k_8 + s_7 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_9 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + k_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 map_reduce_rounds (x := (q_9 + 2)) (y := (k_8 + s_7 + 2)) (cdiv_from (q := (q_9 + 2)) rfl rfl o4 o5 o6) o7).trans ((ih (q_9 + 2) (k_8 + s_7 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_9 + 2)) (c := (k_8 + s_7 + 2)) o14 o15 o16 (flog_from (m := (q_9 + 1)) (c := (k_8 + s_7 + 2)) o17 rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (k_8 + s_7 + 2)) o18 o19 o20 (flog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (k_8 + s_7 + 2)) o21 rfl f1_))) o22)) ?_
                exact shown [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_4_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → (map_reduce_rounds n k) = (1 + (clog n k)) :=
  fun n k k0' k1' k2' k3' =>
    (Steps.lemma_4 (map_reduce_rounds.size n k + 1)) n k k0' k1' k2' k3' (Nat.lt_succ_self _)

def Steps.rule_10 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .same 11 (.par 0) (.par 1) (.num 0) (.num 0) (.add (.par 0) (.call2 10 (.par 0) (.par 1)))⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_10] at *
  exact map_reduce.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.rule_11 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .le (.sub (.call1 13 (.par 0)) (.par 0)) (.call2 10 (.par 0) (.par 1))⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_11] at *
  exact Steps.lemma_2_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote n 1) ≤ (map_reduce n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 1)] (.le (.call1 13 (.own 0)) (.call2 11 (.own 0) (.own 1))) [Steps.lemma_1_1_said.rule, Steps.rule_10, Steps.rule_11]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.step (.use 0 [(.pos 0)]) (.name2 10 (.pos 0) (.add (.pos 1) (.num 2)) (.step (.use 1 [(.pos 1), (.add (.pos 2) (.num 2))]) (.step (.use 2 [(.pos 1), (.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.pos 0)) .done)))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.rule_10_holds, Steps.rule_11_holds, trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

def Steps.rule_12 : Rule := ⟨0, [], .same 14 (.num 1) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
def Steps.rule_13 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1), .le (.num 1) (.par 0)], .same 12 (.par 0) (.par 1) (.num 0) (.num 0) (.add (.num 1) (.call2 4 (.par 0) (.par 1)))⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_13] at *
  exact Steps.lemma_4_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1 h.2.2.2.1
theorem Steps.part_2 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote_rounds n 1) ≤ (map_reduce_rounds n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 1)] (.le (.call1 14 (.own 0)) (.call2 12 (.own 0) (.own 1))) [Steps.rule_7, Steps.rule_9, Steps.rule_12, Steps.rule_13, Steps.lemma_3_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 []) (.step (.use 1 [(.num 0), (.add (.pos 1) (.num 2))]) .done)) (.zero 0 (.step (.use 2 []) (.step (.clo (.add (.pos 1) (.num 2))) (.step (.use 3 [(.num 1), (.add (.pos 1) (.num 2))]) .done))) (.step (.use 4 [(.add (.pos 0) (.num 2))]) (.least 0 (.add (.pos 0) (.num 1)) (.add (.pos 1) (.num 2)) (.step (.clg (.add (.pos 1) (.num 2)) (.add (.pos 2) (.num 2))) (.step (.use 3 [(.add (.pos 1) (.num 2)), (.add (.pos 2) (.num 2))]) .done))))))))
    2 (by decide +kernel) ⟨Steps.rule_7_holds, Steps.rule_9_holds, Steps.rule_12_holds, Steps.rule_13_holds, Steps.lemma_3_data.1, trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chunk_vote.ends, chunk_vote_rounds.ends, map_reduce_merges.ends, map_reduce_rounds.ends, Steps.part_1, Steps.part_2⟩
end chunk_vote.single_votes_beat_map_reduce
